export default function NetworkView() {
  return <p>soon</p>;
}
